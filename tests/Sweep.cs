using Xunit.v3;

namespace Alongside;

/// <summary>
/// Takes seconds: walks the whole product, tries thousands of things, hashes as slowly as a real sign-in, speaks to a
/// mail server, or measures. <c>./test</c> runs it, <c>./test --fast</c> does not.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
internal sealed class SweepAttribute : Attribute, ITraitAttribute
{
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Sweep", "whole")];
}
