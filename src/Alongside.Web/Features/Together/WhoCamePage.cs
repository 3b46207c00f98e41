using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Domain.Together;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Together;

/// <summary>Who came to a group, of those whom the writer holds, and a note for each of them. A note goes on one record alone.</summary>
internal abstract class WhoCamePage(Record record) : HousePage(record)
{
    [BindProperty] public List<Id<Relationship>> Came { get; set; } = [];
    [BindProperty] public List<GroupNote> Notes { get; set; } = [];

    /// <summary>Who can be said to have come, by name.</summary>
    public IReadOnlyList<Pick> Mine { get; protected set; } = [];

    /// <summary>A blank note for each.</summary>
    protected void MakeReady() => Notes = [.. Mine.Select(m => new GroupNote { Of = new(Guid.Parse(m.Value)) })];

    /// <summary>Each who came gets a time together of their own, and the note that is for them.</summary>
    /// <param name="group">The group; null where what was said of it is refused already, and only what else is wrong is looked for.</param>
    /// <param name="there">The times together that it has already.</param>
    /// <param name="problems">What is wrong so far; nothing is kept while there is anything.</param>
    protected async Task KeepAsync(Gathering? group, IReadOnlyList<Encounter> there, List<Problem> problems)
    {
        var said = Notes.Select((note, at) => (note.Of, note.Note, note.Audience, At: at)).Where(n => n.Of is not null && !string.IsNullOrWhiteSpace(n.Note)).ToLookup(n => n.Of!.Value);
        var came = Came.Concat(said.Select(n => n.Key)).Distinct().ToList();
        if (came.Count == 0) problems.Add(new(nameof(Came), "group-nobody-came"));
        foreach (var one in came)
        {
            var relationship = await Record.OpenOfFamilyAsync(one);
            var by = Record.By with { Team = relationship.TeamId ?? Record.By.Team };
            var met = group is null ? null : await CameAsync(group, relationship, there, problems, by);
            if (!said.Contains(one)) continue;
            var (first, audience) = (said[one].First(), said[one].Any(n => n.Audience == Audience.OnlyMe) ? Audience.OnlyMe : said[one].First().Audience);
            var words = Words.Maybe($"{nameof(Notes)}[{first.At}].{nameof(GroupNote.Note)}", string.Join('\n', said[one].Select(n => n.Note)), Entry.LimitOf(EntryKind.Line), problems);
            if (met is null || words is null) continue;
            var note = Refused.Into(problems, _ => $"{nameof(Notes)}[{first.At}].{nameof(GroupNote.Audience)}", () => new Entry(met, EntryKind.Line, words.Text, Source.Seen, null, audience, by));
            if (note is not null) Record.Add(note);
        }
        Refused.If(problems);
    }

    /// <summary>The time together of one of them, new unless they were said to have come before.</summary>
    private async Task<Encounter?> CameAsync(Gathering group, Relationship relationship, IReadOnlyList<Encounter> there, List<Problem> problems, By by)
    {
        if (there.FirstOrDefault(e => e.RelationshipId == relationship.Id) is { } known) return await Record.OpenAsync(known.Id);
        if (group.Day < relationship.StartedOn)
        {
            problems.Add(new(nameof(Came), "group-before-first-hello", ("who", Mine.FirstOrDefault(m => m.Value == relationship.Id.ToString())?.Label ?? await Record.CalledAsync(relationship))));
            return null;
        }
        var met = group.Came(relationship, by);
        Record.Add(met);
        return met;
    }
}
