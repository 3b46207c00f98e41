using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Requests;

/// <summary>
/// How relationships ended and in whose words, as far as the reader may read them: first what somebody of the family wrote
/// in their own space with their name, then what they said to the worker, then the worker's. Without a name nothing is here.
/// </summary>
/// <param name="endings">What workers wrote when it ended.</param>
/// <param name="answers">What somebody of the family wrote about the whole of it.</param>
/// <param name="called">What to call whoever of the family the reader may know of; of anybody else no words are shown.</param>
/// <param name="names">The names of those who wrote the endings.</param>
internal sealed class HowItEnded(IReadOnlyList<Ending> endings, IReadOnlyList<RespectAnswer> answers, IReadOnlyDictionary<Id<Person>, string> called, IReadOnlyDictionary<Id<Worker>, string> names)
{
    private readonly HashSet<Guid> shown = [];

    /// <summary>Somebody's words, with whose they are.</summary>
    /// <param name="Whose">In whose words, as a sentence.</param>
    /// <param name="Words">What they said, one thing after another.</param>
    /// <param name="Theirs">Of the family, not of ours.</param>
    public sealed record Voice(string Whose, IReadOnlyList<string> Words, bool Theirs);

    /// <summary>What was written about the whole of a relationship, with a name, in words.</summary>
    public static IQueryable<RespectAnswer> Answers(Record record) => record.Of<RespectAnswer>().Where(a => a.EncounterId == null && a.Text != null && a.AuthorPersonId != null);

    /// <summary>Each end of this relationship, and the words about it; none where nobody said any that the reader may read.</summary>
    public IEnumerable<(DateOnly On, IReadOnlyList<Voice> Voices)> Of(Relationship relationship, Phrases t)
    {
        var written = endings.Where(e => e.RelationshipId == relationship.Id).ToLookup(e => e.On);
        List<DateOnly> ends = [.. written.Select(e => e.Key).Concat(relationship.EndedOn is { } last ? [last] : []).Distinct()];
        var looksBack = answers.Where(a => a.RelationshipId == relationship.Id && called.ContainsKey(a.AuthorPersonId!.Value))
            .OrderBy(a => a.WrittenAt).ToLookup(a => relationship.EndLookedBackOn(Clock.DayOf(a.WrittenAt), ends));
        foreach (var on in ends)
        {
            List<Voice> voices = [];
            foreach (var own in looksBack[on].GroupBy(a => a.AuthorPersonId!.Value))
            {
                voices.Add(new(t["before-in-words", ("who", called[own.Key])], [.. own.Select(a => a.Text!)], Theirs: true));
                shown.UnionWith(own.Select(a => a.Id.Value));
            }
            foreach (var ending in written[on].OrderByDescending(e => e.Id))
            {
                var author = new Colleague(ending.AuthorId, names[ending.AuthorId]).First;
                if (ending.TheirWords is { } theirs) voices.Add(new(t["ending-their-words-said", ("who", author)], [theirs], Theirs: true));
                voices.Add(new(t["before-in-words", ("who", author)], [.. new[] { ending.Letter, ending.Valued, ending.AfterWeLeave, ending.OpenDoor }.OfType<string>()], Theirs: false));
            }
            yield return (on, voices);
        }
    }

    /// <summary>What somebody of a family wrote themselves and the reader was shown is seen.</summary>
    public void Seen(Record record)
    {
        foreach (var family in answers.Where(a => shown.Contains(a.Id.Value)).GroupBy(a => a.FamilyId!.Value)) record.Saw(family.Key, family.Select(a => a.Id.Value));
    }
}
