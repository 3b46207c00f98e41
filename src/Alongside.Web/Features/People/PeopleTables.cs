using Alongside.Domain.People;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.People;

internal static class PeopleTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Person>(person =>
        {
            person.ToTable("people").HasKey(p => p.Id);
            person.ComplexProperty(p => p.Born);
            person.Ignore(p => p.Name).Ignore(p => p.Called).Ignore(p => p.FullName).Ignore(p => p.IsAlive);
            person.HasMany(p => p.Names).WithOne().HasForeignKey(n => n.PersonId);
            person.Navigation(p => p.Names).AutoInclude().HasField("names");
        });
        MapNames(model);
        model.Entity<Family>(family =>
        {
            family.ToTable("families").HasKey(f => f.Id);
            family.Ignore(f => f.Now);
            family.HasMany(f => f.Members).WithOne().HasForeignKey(m => m.FamilyId);
            family.Navigation(f => f.Members).AutoInclude().HasField("members");
        });
        model.Entity<Member>(member =>
        {
            member.ToTable("family_members").HasKey(m => m.Id);
            member.Property(m => m.FamilyId).IsRequired();
        });
        model.Entity<Tie>().ToTable("ties").HasKey(t => t.Id);
        model.Entity<AboutLine>().ToTable("about_lines").HasKey(a => a.Id);
        model.Entity<SpecialDay>(day =>
        {
            day.ToTable("special_days").HasKey(d => d.Id);
            day.ComplexProperty(d => d.Date);
        });
        model.Entity<Helper>(helper =>
        {
            helper.ToTable("helpers").HasKey(h => h.Id);
            helper.Property(h => h.FamilyId).IsRequired();
            // No version of its own; two who save the same words in one moment are still told.
            helper.Property(h => h.Name).IsConcurrencyToken();
            helper.Property(h => h.Does).IsConcurrencyToken();
            helper.Property(h => h.Why).IsConcurrencyToken();
        });
        model.Entity<StoryVersion>().ToTable("stories").HasKey(s => s.Id);
        model.Entity<StoryRead>().ToTable("story_reads").HasKey(s => s.Id);
        model.Entity<Home>().ToTable("homes").HasKey(h => h.Id);
        model.Entity<ContactPoint>().ToTable("contact_points").HasKey(c => c.Id);
        model.Entity<Deciding>(deciding =>
        {
            deciding.ToTable("decidings").HasKey(d => d.Id);
            deciding.HasMany(d => d.Things).WithOne().HasForeignKey(t => t.DecidingId);
            deciding.Navigation(d => d.Things).AutoInclude().HasField("things");
        });
        model.Entity<SpokenThing>().ToTable("spoken_things").HasKey(t => t.Id);
        model.Entity<LifeEvent>().ToTable("life_events").HasKey(e => e.Id);
        model.Entity<SamePerson>().ToTable("same_people").Ignore(s => s.Waits).Ignore(s => s.Stands).HasKey(s => s.Id);
        model.Entity<MustNotMeet>().ToTable("must_not_meet").HasKey(m => m.Id);
        model.Entity<MovedRow>().ToTable("moved_rows").HasKey(m => new { m.SameId, m.What, m.RowId });
        model.Entity<NameKeyRow>().ToTable("name_keys").HasKey(k => new { k.Key, k.PersonId, k.Kind });
    }

    /// <summary>Names alone: signing in greets by them.</summary>
    public static void MapNames(ModelBuilder model) =>
        model.Entity<GoesBy>(name =>
        {
            name.ToTable("person_names").HasKey(n => n.Id);
            name.ComplexProperty(n => n.Name, parts => parts.Ignore(n => n.Called).Ignore(n => n.Full));
        });
}
