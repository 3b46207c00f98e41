using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Alongside.Tests.House;

/// <summary>The compiled program, read: which member names which.</summary>
internal static class Compiled
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields().Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

    /// <summary>Every member that a method's own words name.</summary>
    public static IEnumerable<MemberInfo> Named(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } il) yield break;
        for (var at = 0; at < il.Length;)
        {
            var code = il[at] == 0xFE ? Codes[(short)(0xFE00 | il[at + 1])] : Codes[il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok && Resolve(method, BitConverter.ToInt32(il, at)) is { } member) yield return member;
            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
                _ => 4,
            };
        }
    }

    private static MemberInfo? Resolve(MethodBase method, int token) =>
        method.Module.ResolveMember(token, method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null, method.IsGenericMethod ? method.GetGenericArguments() : null);

    /// <summary>Every member that these methods of a type name, and those of its own and its bases' that they lead to.</summary>
    public static HashSet<MemberInfo> Reached(Type type, params string[] from)
    {
        var (next, seen, named) = (new Queue<MethodBase>(Hierarchy(type).SelectMany(t => t.GetMethods(All)).Where(m => from.Contains(m.Name))), new HashSet<MethodBase>(), new HashSet<MemberInfo>());
        while (next.TryDequeue(out var method))
        {
            if (!seen.Add(method)) continue;
            // What is awaited or given one by one lies in a type of its own.
            if (method.GetCustomAttribute<StateMachineAttribute>()?.StateMachineType.GetMethod("MoveNext", All) is { } moves) next.Enqueue(moves);
            foreach (var member in Named(method))
            {
                named.Add(member);
                if (member is MethodBase called && called.DeclaringType is { } of && Hierarchy(type).Any(t => t == of || Within(of, t))) next.Enqueue(called);
            }
        }
        return named;
    }

    private static IEnumerable<Type> Hierarchy(Type? type)
    {
        for (; type is not null && type.Assembly == typeof(Web.Site).Assembly; type = type.BaseType) yield return type;
    }

    private static bool Within(Type? inner, Type outer)
    {
        for (; inner is not null; inner = inner.DeclaringType) if (inner == outer) return true;
        return false;
    }
}
