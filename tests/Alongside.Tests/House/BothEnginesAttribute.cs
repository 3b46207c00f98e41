using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Alongside.Tests.House;

/// <summary>The test runs once on each engine; its first parameter is the engine's name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BothEnginesAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Databases.Engines.Select(e => (ITheoryDataRow)new TheoryDataRow(e) { Skip = Databases.WhyNot(e) })]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
