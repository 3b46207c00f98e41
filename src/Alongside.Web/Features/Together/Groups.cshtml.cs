using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Together;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Together;

/// <summary>The groups with families that I or my team led, the newest first. How many came is not said: it would tell of somebody who is kept from the reader.</summary>
[Needs(May.OpenFamily)]
internal sealed class GroupsModel(Record record) : HousePage(record)
{
    /// <summary>Groups on one page.</summary>
    public const int OnAPage = 25;

    [BindProperty(SupportsGet = true, Name = "number")] public int Number { get; set; } = 1;

    public IReadOnlyList<Gathering> Groups { get; private set; } = [];
    public IReadOnlyDictionary<Id<Worker>, string> Names { get; private set; } = new Dictionary<Id<Worker>, string>();
    public int Pages { get; private set; } = 1;
    public bool MayWrite => Permissions.Allows(Record.Caller.Role, May.Write);

    public static string At(int page = 1) => page == 1 ? "/groups" : $"/groups?number={page}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        Pages = Math.Max(1, (await Record.Groups().CountAsync() + OnAPage - 1) / OnAPage);
        Number = Math.Clamp(Number, 1, Pages);
        Groups = await Record.Groups().OrderByDescending(g => g.Day).ThenByDescending(g => g.Id).Skip((Number - 1) * OnAPage).Take(OnAPage).ToListAsync();
        Names = await Record.NamesOfAsync(Groups.SelectMany(GroupModel.LedBy));
    }
}
