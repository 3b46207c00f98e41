using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Accountability;

/// <summary>Who looked for a name. What was typed is kept as a digest: one can ask for a name, and read none.</summary>
[Needs(May.WatchOver)]
internal sealed class SearchesModel(Record record) : HousePage(record)
{
    private const int Most = 100;

    [BindProperty] public string? Words { get; set; }

    public IReadOnlyList<(DateTimeOffset At, string Who)>? Found { get; private set; }

    public static string At() => "/accountability/searches";

    public void OnGet() { }

    public async Task OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Words)) throw new Refused(nameof(Words), "words-missing");
        Found = await Record.WhoLookedForAsync(Words, Most);
    }
}
