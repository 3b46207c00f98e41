using Alongside.Domain.Ours;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Our;

/// <summary>
/// The words of a person's space in the look they chose. Where there is an easier sentence (<c>KEY-easy</c>, or
/// <c>KEY-pictures</c> beside pictures) it is said; where there is none, the ordinary one.
/// </summary>
public sealed class OurWords(Phrases phrases, SpaceLook look)
{
    public string this[string key] => phrases[In(key)];

    public string this[string key, params (string Name, object? Value)[] with] => phrases[In(key), with];

    private string In(string key) => look switch
    {
        SpaceLook.Pictures when phrases.Has($"{key}-pictures") => $"{key}-pictures",
        SpaceLook.Pictures or SpaceLook.Easy when phrases.Has($"{key}-easy") => $"{key}-easy",
        _ => key,
    };
}
