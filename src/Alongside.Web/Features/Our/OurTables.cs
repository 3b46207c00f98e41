using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

internal static class OurTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Ask>(ask =>
        {
            ask.ToTable("asks").HasKey(a => a.Id);
            ask.Property(a => a.FamilyId).IsRequired();
            ask.Property(a => a.AuthorPersonId).IsRequired();
            ask.Ignore(a => a.AuthorId).Ignore(a => a.Waits);
        });
        model.Entity<Sighting>(sighting =>
        {
            sighting.ToTable("sightings").HasKey(s => new { s.ThingId, s.WorkerId });
            sighting.Property(s => s.FamilyId).IsRequired();
        });
        model.Entity<Felt>(felt =>
        {
            felt.ToTable("felts").HasKey(f => f.Id);
            felt.Property(f => f.FamilyId).IsRequired();
            felt.Property(f => f.AuthorPersonId).IsRequired();
            felt.Ignore(f => f.AuthorId);
        });
        model.Entity<WeekLine>(line =>
        {
            line.ToTable("week_lines").HasKey(l => l.Id);
            line.Property(l => l.FamilyId).IsRequired();
            line.Property(l => l.AuthorPersonId).IsRequired();
            line.Ignore(l => l.AuthorId);
        });
        model.Entity<Decided>(decided =>
        {
            decided.ToTable("decided").HasKey(d => d.Id);
            decided.Property(d => d.FamilyId).IsRequired();
        });
        model.Entity<RespectAnswer>(answer =>
        {
            answer.ToTable("respect_answers").HasKey(a => a.Id);
            answer.Property(a => a.FamilyId).IsRequired();
            answer.Property(a => a.AuthorPersonId).IsRequired();
            answer.Ignore(a => a.AuthorId);
        });
        model.Entity<UnnamedAnswer>().ToTable("unnamed_answers").HasKey(a => a.Id);
        model.Entity<OwnSpace>().ToTable("own_spaces").HasKey(s => s.Id);
        model.Entity<DutyDay>().ToTable("duties").HasKey(d => d.Id);
    }
}
