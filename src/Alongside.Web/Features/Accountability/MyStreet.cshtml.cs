using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Accountability;
using Alongside.Web.Access;
using Alongside.Web.Features.SignIn;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Accountability;

/// <summary>The street I live in, if I say: kept as a digest, so that a question can be asked and nobody can read it.</summary>
[Needs(May.KeepOwnAccount)]
internal sealed class MyStreetModel(Record record) : HousePage(record)
{
    [BindProperty] public string? Street { get; set; }

    public bool IsKept { get; private set; }

    public static string At() => "/me/street";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync() => IsKept = await Record.SaidWhereTheyLiveAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var street = Domain.Words.Maybe(nameof(Street), Street, Domain.Words.Line);
        if (street is not null && Domain.Accountability.Street.Of(street.Text) is null) throw new Refused(nameof(Street), "street-none");
        await Record.LiveInAsync(street?.Text);
        return Redirect(MeModel.At());
    }
}
