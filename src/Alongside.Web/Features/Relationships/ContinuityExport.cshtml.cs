using System.Text;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Relationships;

/// <summary>Continuity as the research counts it, for evaluation: the only place where the indices have names and decimals.</summary>
[Needs(May.OpenFamily), AskAgain(ForReading = true)]
internal sealed class ContinuityExportModel(Record record, Phrases t) : RelationshipPage(record, t)
{
    private const int Months = 12;

    public static string At(Id<Relationship> id) => $"/relationships/{id}/continuity.csv";

    public async Task<IActionResult> OnGetAsync()
    {
        await OpenAsync();
        var met = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.State == EncounterState.Happened && e.WorkerId != null)
            .OrderBy(e => e.Day).ThenBy(e => e.Id).Select(e => e.WorkerId!.Value).ToListAsync();
        var names = await NamesOfAsync(met);
        var continuity = Continuity.Of(met);
        var history = await FamilyLeads.OfAsync(Record);
        var handovers = history.Handovers;
        var file = new StringBuilder();
        Line("what", "who", "value");
        Line("meetings", null, continuity.Meetings);
        Line("workers", null, continuity.Workers);
        Line("UPC", null, continuity.Upc);
        Line("COC", null, continuity.Coc);
        Line("HHI", null, continuity.Hhi);
        Line("SECON", null, continuity.Secon);
        Line("MMCI", null, continuity.Mmci);
        Line($"lead workers in {Months} months", null, history.Leads.LeadWorkersIn(Months, Today));
        Line("days without a lead worker", null, history.Leads.GapDays(Today, history.Ended));
        Line("handovers", null, handovers.Count);
        Line("handovers with a joint visit", null, handovers.Count(h => h.Together));
        foreach (var (worker, times) in met.CountBy(w => w).OrderByDescending(w => w.Value)) Line("meetings with", names[worker].Name, times);
        return File(Encoding.UTF8.GetBytes(file.ToString()), "text/csv; charset=utf-8", "continuity.csv");

        void Line(params object?[] cells) => Csv.Line(file, cells);
    }
}
