using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.People;

/// <summary>Two records must not meet: neither is ever proposed beside the other again, and nothing shows that it was not.</summary>
[Needs(May.KeepApart)]
internal sealed class KeepApartModel(Record record) : PersonPage(record)
{
    [FromRoute] public Id<Person> Other { get; set; }
    [BindProperty] public string? Why { get; set; }

    public string OtherName { get; private set; } = "";

    public override string? KeepsAs => $"apart/{Id}/{Other}";

    public static string At(Id<Person> id, Id<Person> other) => $"/people/{id}/apart/{other}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await base.ShowAsync();
        OtherName = (await Record.OpenAsync(Other)).FullName;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        await Record.KeepApartAsync(Id, Other, Why);
        await Record.SaveAsync(SamePersonModel.At(Id));
        return Redirect(SamePersonModel.At(Id));
    }
}
