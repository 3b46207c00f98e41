using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Web.Access;
using Alongside.Web.Features.People;

namespace Alongside.Web.Commands.Generate;

/// <summary>Everything of one household, told and waiting to be written.</summary>
internal sealed class Told
{
    public List<Family> Families { get; } = [];
    public List<Person> People { get; } = [];
    public List<NameKeyRow> Keys { get; } = [];
    public List<Tie> Ties { get; } = [];
    public List<AboutLine> About { get; } = [];
    public List<SpecialDay> Days { get; } = [];
    public List<StoryVersion> Stories { get; } = [];
    public List<StoryRead> Reads { get; } = [];
    public List<Helper> Helpers { get; } = [];
    public List<Relationship> Relationships { get; } = [];
    public List<Handover> Handovers { get; } = [];
    public List<Ending> Endings { get; } = [];
    public List<Encounter> Encounters { get; } = [];
    public List<Entry> Entries { get; } = [];
    public List<AgendaItem> Agenda { get; } = [];
    public List<Aim> Aims { get; } = [];
    public List<Step> Steps { get; } = [];
    public List<Promise> Promises { get; } = [];
    public List<ComingBack> ComingsBack { get; } = [];
    public List<Reflection> Reflections { get; } = [];
    public List<CheckIn> CheckIns { get; } = [];
    public List<Rupture> Ruptures { get; } = [];

    public void WriteTo(BulkWriter record)
    {
        All(Families);
        All(People);
        All(Keys);
        All(Ties);
        All(About);
        All(Days);
        All(Stories);
        All(Reads);
        All(Helpers);
        All(Relationships);
        All(Handovers);
        All(Endings);
        All(Encounters);
        All(Entries);
        All(Agenda);
        All(Aims);
        All(Steps);
        All(Promises);
        All(ComingsBack);
        All(Reflections);
        All(CheckIns);
        All(Ruptures);

        void All<T>(List<T> things) where T : class
        {
            foreach (var thing in things) record.Add(thing);
        }
    }
}
