using Alongside.Domain.Asking;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Requests;

internal static class RequestTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<HelpRequest>(request =>
        {
            request.ToTable("help_requests").HasKey(r => r.Id);
            request.Ignore(r => r.Waits).Ignore(r => r.OwesAnAnswer).Ignore(r => r.DaysToTalk).Ignore(r => r.DaysToMeet);
        });
        model.Entity<Asker>().ToTable("askers").HasKey(a => a.Id);
        model.Entity<RequestDecision>().ToTable("request_decisions").HasKey(d => d.Id);
        model.Entity<RequestTold>().ToTable("request_told").HasKey(t => t.Id);
        model.Entity<NotUnderstood>().ToTable("not_understood").HasKey(n => n.Id);
        model.Entity<WorryAnswer>().ToTable("worry_answers").HasKey(w => w.Id);
        model.Entity<Going>().ToTable("goings").HasKey(g => g.Id);
        model.Entity<Offer>().ToTable("offers").HasKey(o => o.Id);
    }
}
