using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Relationships;

/// <summary>Is this my choice? What is, what is not, who decided, what happens if I say no, and what is asked in return.</summary>
[Needs(May.OpenFamily)]
internal sealed class ChoiceModel(Record record, Phrases t) : RelationshipPage(record, t)
{
    [BindProperty] public Basis? Basis { get; set; }
    [BindProperty] public string? Is { get; set; }
    [BindProperty] public string? IsNot { get; set; }
    [BindProperty] public string? WhoDecided { get; set; }
    [BindProperty] public string? IfNo { get; set; }

    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? AskedBy { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public string? Instead { get; set; }

    /// <summary>Who of the family reads the condition from the saving on.</summary>
    [BindProperty(Name = nameof(LetRead))] public List<Id<Person>> LetRead { get; set; } = [];

    public IReadOnlyList<Pick> WithSpace { get; private set; } = [];
    public ReadByName? Readers { get; private set; }
    public IReadOnlyList<Condition> Conditions { get; private set; } = [];

    public static string At(Id<Relationship> id) => $"/relationships/{id}/choice";

    public override string? KeepsAs => $"choice/{Id}";

    public override IReadOnlyList<string> KeepsApart => ["condition"];

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        var now = (await Record.OpenAsync(Id)).Choice;
        return
        [
            new(nameof(Basis), "choice-title", now?.Basis.ToString(), b => T[$"basis-{Pick.Kebab(b)}"]), new(nameof(Is), "choice-is", now?.Is), new(nameof(IsNot), "choice-is-not", now?.IsNot),
            new(nameof(WhoDecided), "choice-who-decided", now?.WhoDecided), new(nameof(IfNo), "choice-if-no", now?.IfNo),
        ];
    }

    public async Task OnGetAsync()
    {
        await ShowAsync();
        if (Relationship.Choice is not { } choice) return;
        (Basis, Is, IsNot, WhoDecided, IfNo) = (choice.Basis, choice.Is, choice.IsNot, choice.WhoDecided, choice.IfNo);
    }

    public override async Task ShowAsync()
    {
        await OpenAsync();
        Conditions = await Record.Of<Condition>().Where(c => c.RelationshipId == Id).OrderBy(c => c.Id).ToListAsync();
        (WithSpace, Readers) = (await Pick.WithSpaceAsync(Record), await Record.ReadersAsync());
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await OpenToWriteAsync();
        Relationship.SayWhoseChoice(Choice.From(Basis ?? default, Is, IsNot, WhoDecided, IfNo));
        return await KeepAsync();
    }

    public async Task<IActionResult> OnPostConditionAsync()
    {
        await OpenToWriteAsync();
        Record.Add(new Condition(Relationship, What, AskedBy, Because, Instead, Audience.MyTeam, Record.By));
        await Record.LetReadAsync(LetRead);
        return await KeepAsync();
    }

    public async Task<IActionResult> OnPostLiftAsync(Id<Condition> condition)
    {
        await OpenToWriteAsync();
        var lifted = await Record.OpenAsync(condition);
        if (lifted.RelationshipId != Id) throw new NotReached();
        lifted.Lift(Today);
        return await KeepAsync();
    }

    private async Task<IActionResult> KeepAsync()
    {
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }
}
