using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.FromFamilies;

/// <summary>
/// Were families treated with respect? Answers without a name, once five stand together. By team, never by worker; and
/// while fewer wait, the page looks as it does when nobody has answered.
/// </summary>
[Needs(May.HearHowItWas)]
internal sealed class HowItWasModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Team> Id { get; set; }

    public string Team { get; private set; } = "";
    public IReadOnlyList<UnnamedAnswer> Answers { get; private set; } = [];

    public static string At(Id<Team> id) => $"/teams/{id}/how-it-was";

    public async Task OnGetAsync()
    {
        var id = Id;
        Answers = await Record.UnnamedAnswers(id).ToListAsync();
        Team = await Record.Teams().Where(t => t.Id == id).Select(t => t.Name).FirstOrDefaultAsync() ?? throw new NotReached();
    }
}
