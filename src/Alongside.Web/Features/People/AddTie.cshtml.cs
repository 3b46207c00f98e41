using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.People;

/// <summary>What somebody is to another: parent, carer, sibling, partner, kin, friend; kept once, said both ways.</summary>
[Needs(May.Write)]
internal sealed class AddTieModel(Record record) : PersonPage(record)
{
    [BindProperty] public TieWord Word { get; set; }
    [BindProperty] public Id<Person>? Other { get; set; }
    [BindProperty] public string? Between { get; set; }
    [BindProperty] public string? From { get; set; }

    public IReadOnlyList<Pick> Others { get; private set; } = [];

    public static string At(Id<Person> id) => $"/people/{id}/ties";

    public override string? KeepsAs => $"tie/{Id}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await base.ShowAsync();
        await Record.OpenFamiliesOfAsync(Id);
        Others = [.. (await Record.People().Where(p => p.Id != Id).ToListAsync()).OrderBy(p => p.Id).Select(p => new Pick(p.Id.ToString(), p.FullName))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        if (Other is not { } other) throw new Refused("Other", "choose-one");
        await Record.OpenAsync(other);
        Record.Add(Tie.Said(Id, Word, other, Between, TypedDay.Maybe("From", From), Record.By));
        return await SaveAsync("ties");
    }
}
