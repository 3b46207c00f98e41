using Alongside.Domain.Access;

namespace Alongside.Web.Access;

/// <summary>What the door tells the database about whoever asks: the second wall.</summary>
public sealed partial class Record
{
    private string? act;

    private AtTheWall AtTheWall() => act is not null
        ? Access.AtTheWall.Program(act)
        : new(caller.Viewer.Worker?.Value, caller.Viewer.Person?.Value, Today, Now,
            [.. opened.Where(o => o.Value != Why.Began).Select(o => o.Key.Value)], [.. opened.Where(o => o.Value == Why.Began).Select(o => o.Key.Value)], null);

    /// <summary>
    /// Asks past the wall, for the few questions that come before reach or are about everybody: whose a thing is, which
    /// names there are, what the log says. What is made of the answer the door decides.
    /// </summary>
    private async Task<T> PastTheWallAsync<T>(string why, Func<Task<T>> asks)
    {
        var before = act;
        act = why;
        try
        {
            return await asks();
        }
        finally
        {
            act = before;
        }
    }
}
