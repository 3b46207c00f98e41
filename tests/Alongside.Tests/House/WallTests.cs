using System.Reflection;
using Alongside.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.House;

/// <summary>What the compiler does not hold, read from the compiled program: whoever calls what.</summary>
public sealed class WallTests
{
    private static readonly string[] BehindTheDoor = ["Alongside.Web.Access", "Alongside.Web.SignIn", "Alongside.Web.Commands", "Alongside.Web.Demo", "Alongside.Web.Import", "Alongside.Web.Post", "Alongside.Web.Schema"];

    private static readonly string[] AroundTheDoor = ["FromSql", "FromSqlRaw", "FromSqlInterpolated", "SqlQuery", "SqlQueryRaw", "ExecuteSql", "ExecuteSqlRaw", "ExecuteUpdate", "ExecuteUpdateAsync", "ExecuteDelete", "ExecuteDeleteAsync", "IgnoreQueryFilters"];

    [Fact]
    public void No_feature_touches_the_tables_but_through_the_door()
    {
        var names = Types().Where(t => !BehindTheDoor.Any(room => Named(t).StartsWith(room, StringComparison.Ordinal)))
            .SelectMany(t => Uses(t).Select(m => (Type: t, Member: m)))
            .Where(u => IsTables(u.Member is Type type ? type : u.Member.DeclaringType) || AroundTheDoor.Contains(u.Member.Name))
            .Select(u => $"{Named(u.Type)} uses {u.Member.DeclaringType?.Name}.{u.Member.Name}").Distinct();

        Assert.Empty(names);
    }

    [Fact]
    public void The_wall_sees_what_stands_behind_it() =>
        Assert.Contains(Types().Where(t => Named(t).StartsWith("Alongside.Web.SignIn.Locks", StringComparison.Ordinal)).SelectMany(Uses), m => IsTables(m.DeclaringType));

    [Fact]
    public void A_feature_knows_of_anothers_pages_only_where_they_are()
    {
        var names = Types().Where(t => Feature(t) is not null)
            .SelectMany(t => Uses(t).Select(m => (Type: t, Member: m)))
            .Where(u => u.Member.DeclaringType is { } other && typeof(PageModel).IsAssignableFrom(other) && Feature(other) is { } feature && feature != Feature(u.Type))
            .Where(u => u.Member is not MethodInfo { IsStatic: true } && u.Member is not FieldInfo { IsLiteral: true })
            .Select(u => $"{Named(u.Type)} uses {u.Member.DeclaringType!.Name}.{u.Member.Name}").Distinct();

        Assert.Empty(names);
    }

    [Fact]
    public void Nothing_is_served_before_the_versions_it_runs_on_were_asked_about()
    {
        var calls = Types().Where(t => Named(t).StartsWith("Alongside.Web.Commands.ServeCommand", StringComparison.Ordinal)).SelectMany(Uses).Select(m => $"{m.DeclaringType?.Name}.{m.Name}").ToList();

        Assert.InRange(calls.IndexOf("KnownFlaws.WhyNot"), 0, calls.IndexOf("Engine.At") - 1);
        Assert.True(calls.IndexOf("Engine.At") < calls.IndexOf("Site.Build"));
    }

    private static Type[] Types() => typeof(Site).Assembly.GetTypes();

    private static string Named(Type type) => type.FullName ?? type.Name;

    private static bool IsTables(Type? type) => type is not null && typeof(DbContext).IsAssignableFrom(type);

    private static string? Feature(Type type) => Named(type).Split('.') is ["Alongside", "Web", "Features", var feature, _, ..] ? feature : null;

    /// <summary>Every member that a type's methods name.</summary>
    private static IEnumerable<MemberInfo> Uses(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        foreach (var field in type.GetFields(all)) yield return field.FieldType;
        foreach (var method in type.GetMethods(all).Cast<MethodBase>().Concat(type.GetConstructors(all)))
        {
            foreach (var parameter in method.GetParameters()) yield return parameter.ParameterType;
            foreach (var member in Compiled.Named(method)) yield return member;
        }
    }
}
