using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Domain;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.People;

/// <summary>Change the name a person goes by, and how to say it. The old name stays in the history.</summary>
[Needs(May.Write)]
internal sealed class EditNameModel(Record record) : PersonPage(record)
{
    [BindProperty] public string? Given { get; set; }
    [BindProperty] public string? Family { get; set; }
    [BindProperty] public string? KnownAs { get; set; }
    [BindProperty] public string? SayIt { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public int Version { get; set; }

    public static string At(Id<Person> id) => $"/people/{id}/name";

    public override string? KeepsAs => $"name/{Id}";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        var now = (await Record.OpenAsync(Id)).Name;
        return
        [
            new(nameof(Given), "begin-given", now?.Given), new(nameof(Family), "begin-family-name", now?.Family),
            new(nameof(KnownAs), "name-known-as", now?.KnownAs), new(nameof(SayIt), "name-say-it", now?.SayIt),
        ];
    }

    public async Task OnGetAsync()
    {
        await ShowAsync();
        (Given, Family, KnownAs, SayIt) = (Person.Name?.Given, Person.Name?.Family, Person.Name?.KnownAs, Person.Name?.SayIt);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        Record.Expect(Person, Version);
        Person.Rename(PersonName.From(Given, Family, KnownAs, SayIt), Why, Record.By);
        return await SaveAsync();
    }
}
