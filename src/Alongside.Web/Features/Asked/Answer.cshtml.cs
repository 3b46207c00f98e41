using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Asked;

/// <summary>One thing asked of a partner: what for, what they may know for it, their one signed answer, and what became of it.</summary>
[Needs(May.AnswerWhatIsAsked)]
internal sealed class AnswerModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Sharing> Id { get; set; }
    [BindProperty] public string? Seen { get; set; }
    [BindProperty] public string? Thought { get; set; }
    [BindProperty] public string? Told { get; set; }
    [BindProperty] public string? ToldBy { get; set; }

    public Sharing Sharing { get; private set; } = null!;
    public IReadOnlyList<Shareable> Names { get; private set; } = [];
    public string Asker { get; private set; } = "";

    public override string? KeepsAs => $"asked/{Id}";

    public static string At(Id<Sharing> id) => $"/asked/{id}";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var asked = await Record.OpenAsync(Id);
        asked.Answer(Seen, Thought, Told, ToldBy, Record.By);
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }

    public override async Task ShowAsync()
    {
        Sharing = await Record.OpenAsync(Id);
        Names = await Record.NamedInAsync(Sharing);
        Asker = await Record.Workers().Where(w => w.Id == Sharing.ById).Select(w => w.Name).SingleAsync();
    }
}
