using Alongside.Domain.Access;
using Alongside.Domain.Reflecting;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Features.Own;

/// <summary>The exercises, found by what is happening rather than by name.</summary>
[Needs(May.KeepOwnPlace)]
internal sealed class ExerciseListModel(Exercises exercises) : PageModel
{
    public IEnumerable<Exercise> All => exercises.All;

    public IEnumerable<string> Languages => exercises.Languages;

    /// <summary>The language the reader reads exercises in.</summary>
    public string ReadsIn => exercises.Language;

    public static string At() => "/exercises";
}
