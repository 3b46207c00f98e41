using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.FromFamilies;

/// <summary>What a person of a family asked from their own space: read here it counts as seen, and one line answers it.</summary>
[Needs(May.Write)]
internal sealed class AnswerAskModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Ask> Id { get; set; }

    [BindProperty] public string? Answer { get; set; }

    /// <summary>To "put this right": reworded, or explained.</summary>
    [BindProperty] public bool? Reworded { get; set; }

    /// <summary>Where one is to leave: from which day on.</summary>
    [BindProperty] public string? StepsBackOn { get; set; }

    /// <summary>Where one is to leave: who does it then.</summary>
    [BindProperty] public string? WhoInstead { get; set; }

    /// <summary>The words as they will stand.</summary>
    [BindProperty] public string? NewWords { get; set; }

    public Ask Ask { get; private set; } = null!;
    public string Who { get; private set; } = "";

    /// <summary>Who answered, once somebody has.</summary>
    public string? AnsweredBy { get; private set; }

    /// <summary>The piece of writing it is about, where the reader may read it.</summary>
    public Entry? About { get; private set; }

    /// <summary>Only its author rewords a piece of writing.</summary>
    public bool MayReword => Ask.Kind == AskKind.PutRight && About is { } about && about.AuthorId == Record.Caller.Worker;

    /// <summary>What to do when somebody is not safe.</summary>
    public string Procedure { get; private set; } = "";

    public override string? KeepsAs => $"answer/{Id}";

    public static string At(Id<Ask> id) => $"/asks/{id}";

    /// <summary>Its author may have written it again meanwhile, in the write-up itself.</summary>
    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        Ask = await OpenAsync();
        await FindAboutAsync();
        return MayReword ? [new(nameof(NewWords), "asked-new-words", About!.Text)] : [];
    }

    public async Task OnGetAsync()
    {
        await ShowAsync();
        NewWords = About?.Text;
    }

    public override async Task ShowAsync()
    {
        Ask = await OpenAsync();
        Record.Saw(Ask.FamilyId!.Value, [Id.Value]);
        await FindAboutAsync();
        await Record.OpenAsync(Ask.FamilyId!.Value);
        Who = await Record.People().Where(p => p.Id == Ask.AuthorPersonId).FirstOrDefaultAsync() is { } person ? person.Called : "";
        if (Ask.AnsweredBy is { } by) AnsweredBy = await Record.Workers().Where(w => w.Id == by).Select(w => w.Name).FirstOrDefaultAsync();
        if (Ask.Kind == AskKind.NotSafe) Procedure = await Record.Organisations().Select(o => o.Procedure).FirstOrDefaultAsync() ?? "";
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Ask = await OpenAsync();
        await FindAboutAsync();
        if (Reworded == true)
        {
            if (!MayReword) throw new Refused(nameof(Reworded), "only-author-rewords");
            (await Record.OpenAsync(About!.Id)).Reword(NewWords);
        }
        Ask.AnswerWith(Answer, Reworded, Record.By, TypedDay.Maybe(nameof(StepsBackOn), StepsBackOn), WhoInstead);
        Record.Saw(Ask.FamilyId!.Value, [Id.Value]);
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }

    /// <summary>What was taken back is not there any more.</summary>
    private async Task<Ask> OpenAsync() => await Record.OpenAsync(Id) is { Voided: null } ask ? ask : throw new NotReached();

    private async Task FindAboutAsync()
    {
        if (Ask is not { AboutKind: nameof(Entry), AboutId: { } about }) return;
        var id = new Id<Entry>(about);
        About = await Record.Of<Entry>().FirstOrDefaultAsync(e => e.Id == id);
    }
}
