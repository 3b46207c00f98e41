using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Staff;

/// <summary>Say in another language what families are told: whom to ring now, when somebody next looks, what is done when somebody is not safe.</summary>
[Needs(May.KeepTheHouse)]
internal sealed class SayInModel(Record record, Tongues tongues) : HousePage(record)
{
    /// <summary>The language, as a page's <c>lang</c> names it.</summary>
    [FromRoute] public string Code { get; set; } = "";

    [BindProperty] public string? RingNow { get; set; }
    [BindProperty] public string? NextLook { get; set; }
    [BindProperty] public string? Procedure { get; set; }

    /// <summary>0 while nobody has said any of it in this language.</summary>
    [BindProperty] public int Version { get; set; }

    /// <summary>What the language calls itself.</summary>
    public string Language => tongues[Tongue]["language-name"];

    /// <summary>What is said now, in the organisation's own words.</summary>
    public Organisation? Own { get; private set; }

    public override string? KeepsAs => $"organisation/{Code}";

    private Tongue Tongue => Tongues.Read(Code) is { } tongue && tongue != Tongue.English ? tongue : throw new NotReached();

    public static string At(Tongue tongue) => $"/house/organisation/in/{Tongues.CodeOf(tongue)}";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        var now = await SaidAsync();
        return [new(nameof(RingNow), "house-ring-now", now?.RingNow), new(nameof(NextLook), "house-next-look", now?.NextLook), new(nameof(Procedure), "house-procedure", now?.Procedure)];
    }

    public async Task OnGetAsync()
    {
        await ShowAsync();
        if (await SaidAsync() is { } said) (RingNow, NextLook, Procedure, Version) = (said.RingNow, said.NextLook, said.Procedure, said.Version);
    }

    [AskAgain]
    public async Task<IActionResult> OnPostAsync()
    {
        var said = await SaidAsync();
        if (said is null) Record.Add(said = new(Tongue));
        Record.Expect(said, Version);
        said.Say(RingNow, NextLook, Procedure);
        await Record.SaveAsync(HouseModel.At());
        return Redirect(HouseModel.At());
    }

    public override async Task ShowAsync() => (Own, _) = (await Record.Organisations().AsNoTracking().FirstOrDefaultAsync(), Tongue);

    private Task<SaidIn?> SaidAsync()
    {
        var tongue = Tongue;
        return Record.SaidIn().FirstOrDefaultAsync(s => s.Tongue == tongue);
    }
}
