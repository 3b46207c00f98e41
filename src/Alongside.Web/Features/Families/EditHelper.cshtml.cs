using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Families;

/// <summary>Somebody around the family, now or before: how close, helpful or not and why. Theirs to say.</summary>
[Needs(May.Write)]
internal sealed class EditHelperModel(Record record, Phrases phrases) : HousePage(record)
{
    private const string Day = "yyyy-MM-dd";

    [FromRoute] public Id<Family> Id { get; set; }
    [FromRoute] public Id<Helper>? Helper { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Does { get; set; }
    [BindProperty] public HelperKind Kind { get; set; } = HelperKind.OfTheirOwn;
    [BindProperty] public Closeness? Closeness { get; set; }
    [BindProperty] public Helpfulness? Helpful { get; set; }

    /// <summary>Any of LeansOn and Rubs.</summary>
    [BindProperty] public string[] Ties { get; set; } = [];

    [BindProperty] public string? Why { get; set; }
    [BindProperty] public string? From { get; set; }
    [BindProperty] public string? Until { get; set; }
    [BindProperty] public Id<Person>? Person { get; set; }
    [BindProperty] public Audience Audience { get; set; } = Audience.MyTeam;
    [BindProperty] public string? WhyAway { get; set; }

    /// <summary>Who of the family finds them among the people of their own page.</summary>
    [BindProperty(Name = nameof(LetRead))] public List<Id<Person>> LetRead { get; set; } = [];

    public IReadOnlyList<Pick> WithSpace { get; private set; } = [];

    public IReadOnlyList<Pick> People { get; private set; } = [];

    public IReadOnlyList<Pick> TieKinds => [new("LeansOn", phrases["around-leans"]), new("Rubs", phrases["around-rubs"])];

    public static string At(Id<Family> family) => $"/families/{family}/helper";

    public static string At(Id<Family> family, Id<Helper> helper) => $"/families/{family}/helper/{helper}";

    public override string? KeepsAs => Helper is { } helper ? $"helper/{Id}/{helper}" : $"helper/{Id}";

    public override IReadOnlyList<string> KeepsApart => ["away"];

    /// <summary>Somebody who is new stands nowhere yet.</summary>
    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        if (Helper is not { } id) return [];
        var now = await OpenAsync(id);
        return
        [
            new(nameof(Name), "helper-name", now.Name), new(nameof(Does), "helper-does", now.Does), new(nameof(Kind), "helper-kind", now.Kind.ToString(), k => phrases[$"helper-kind-{Pick.Kebab(k)}"]),
            new(nameof(Closeness), "helper-close", now.Closeness?.ToString(), c => phrases[$"around-{Pick.Kebab(c)}"]), new(nameof(Helpful), "helper-helpful", now.Helpful?.ToString(), h => phrases[$"helpful-{Pick.Kebab(h)}"]),
            new(nameof(Why), "helper-why", now.Why), new(nameof(From), "helper-from", now.From?.ToString(Day, CultureInfo.InvariantCulture)), new(nameof(Until), "helper-until", now.Until?.ToString(Day, CultureInfo.InvariantCulture)),
        ];
    }

    public override async Task ShowAsync()
    {
        var family = await Record.OpenAsync(Id);
        if (Helper is { } id) await OpenAsync(id);
        var here = family.Now.Select(m => m.PersonId).ToHashSet();
        People = [new("", phrases["helper-is-nobody-here"]), .. (await Record.People().ToListAsync()).Where(p => here.Contains(p.Id)).OrderBy(p => p.Id).Select(p => new Pick(p.Id.ToString(), p.Called))];
        if (Helper is null) WithSpace = await Pick.WithSpaceAsync(Record);
    }

    public async Task OnGetAsync()
    {
        await ShowAsync();
        if (Helper is not { } id) return;
        var helper = await OpenAsync(id);
        (Name, Does, Kind, Closeness, Helpful, Why, Person, Audience) = (helper.Name, helper.Does, helper.Kind, helper.Closeness, helper.Helpful, helper.Why, helper.PersonId, helper.Audience);
        Ties = [.. new[] { (helper.LeansOn, "LeansOn"), (helper.Rubs, "Rubs") }.Where(t => t.Item1).Select(t => t.Item2)];
        (From, Until) = (helper.From?.ToString(Day, CultureInfo.InvariantCulture), helper.Until?.ToString(Day, CultureInfo.InvariantCulture));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var (leansOn, rubs) = (Ties.Contains("LeansOn"), Ties.Contains("Rubs"));
        var (from, until) = (TypedDay.Maybe("From", From), TypedDay.Maybe("Until", Until));
        if (Person is { } person && People.All(p => p.Value != person.ToString())) throw new Refused("Person", "choose-one");
        var professional = Kind == HelperKind.Professional;
        Helper helper;
        if (Helper is { } id) (helper = await OpenAsync(id)).Describe(Name, Does, professional, Closeness, rubs, leansOn, Helpful, Why, from, until);
        else Record.Add(helper = new Helper(Id, Name, Does, professional, Closeness, rubs, leansOn, Helpful, Why, from, until, Person, Audience, Record.By));
        helper.IsA(Kind);
        await Record.LetReadAsync(LetRead, helper);
        return await SaveAsync();
    }

    /// <summary>This was never so: out of use, with why.</summary>
    public async Task<IActionResult> OnPostAwayAsync()
    {
        await ShowAsync();
        if (Helper is not { } id) throw new NotReached();
        var helper = await OpenAsync(id);
        if (string.IsNullOrWhiteSpace(WhyAway)) throw new Refused("WhyAway", "void-needs-reason");
        helper.Void(WhyAway, Record.By);
        return await SaveAsync();
    }

    private async Task<Helper> OpenAsync(Id<Helper> id)
    {
        var helper = await Record.OpenAsync(id);
        return helper.FamilyId == Id ? helper : throw new NotReached();
    }

    private async Task<IActionResult> SaveAsync()
    {
        await Record.SaveAsync(HelpersModel.At(Id));
        return Redirect(HelpersModel.At(Id));
    }
}
