using System.Collections.Concurrent;

namespace Alongside.Web.Access;

/// <summary>Something made once for each engine: a compiled query belongs to one model, and each engine has its own.</summary>
internal sealed class PerEngine<T>(Func<T> make)
{
    private readonly ConcurrentDictionary<Type, T> made = new();

    public T For(Engine engine) => made.GetOrAdd(engine.GetType(), _ => make());
}
