using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.CheckIns;

/// <summary>How it has been for each side, beside each one's own beginning; what differs is put as a question.</summary>
[Needs(May.OpenFamily)]
internal sealed class CheckInsModel(Record record, Phrases phrases) : HousePage(record)
{
    /// <summary>The newest answers shown; the export has them all.</summary>
    public const int Shown = 12;

    /// <summary>One person's own line.</summary>
    public sealed record Side(string Who, bool Theirs, Line Line, IReadOnlyList<LinePoint> Points);

    [FromRoute] public Id<Relationship> Id { get; set; }

    public string Who { get; private set; } = "";
    public IReadOnlyList<Side> Sides { get; private set; } = [];
    public IReadOnlyList<CheckIn> Newest { get; private set; } = [];

    /// <summary>What the lines make one wonder; about whom, where several of them answer.</summary>
    public IReadOnlyList<(string? Who, Question Question)> Questions { get; private set; } = [];
    public Rhythm Rhythm { get; private set; }
    public bool IsDue { get; private set; }
    public bool MayWrite => Record.MayWrite;

    /// <summary>The newest answer of a side is no good one, or says where it is stuck: something to take to supervision.</summary>
    public bool IsStuck => MayWrite && Newest.GroupBy(c => (c.Side, Who: Answers(c))).Any(g => g.First().WhereStuck is not null || HeightInWords.Say(g.First().Height) is HowItIs.Hard or HowItIs.InTheMiddle);

    private Dictionary<Guid, string> names = [];

    public static string At(Id<Relationship> id) => $"/relationships/{id}/check-ins";

    public string NameOf(CheckIn checkIn) => names.GetValueOrDefault(Answers(checkIn), Who);

    /// <summary>Whose answer it is: the worker's on our side, the person's on theirs.</summary>
    internal static Guid Answers(CheckIn checkIn) => (checkIn.Side == Whose.Ours ? checkIn.AuthorId?.Value : checkIn.PersonId?.Value) ?? default;

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        var relationship = await Record.OpenAsync(Id);
        Who = await Record.CalledAsync(relationship);
        Rhythm = relationship.Rhythm;
        var checkIns = await Record.Of<CheckIn>().Where(c => c.RelationshipId == Id).OrderBy(c => c.WrittenAt).ThenBy(c => c.Id).ToListAsync();
        names = await NamesAsync(checkIns);
        Sides = [.. checkIns.Where(c => !c.NotNow)
            .GroupBy(c => (c.Side, Who: Answers(c))).OrderBy(g => g.Key.Side)
            .Select(g => SideOf(g.Key.Side, [.. g]))];
        Newest = [.. checkIns.Where(c => !c.NotNow).Reverse().Take(Shown)];
        IsDue = await Asking.IsDueAsync(Record, relationship);
        Questions = await AskAsync(checkIns);
    }

    private Side SideOf(Whose side, List<CheckIn> answers)
    {
        List<LinePoint> points = [.. answers.Select(a => new LinePoint(a.Day, a.Height))];
        return new(NameOf(answers[0]), side == Whose.Theirs, new(points), points);
    }

    private async Task<Dictionary<Guid, string>> NamesAsync(List<CheckIn> checkIns)
    {
        var authors = checkIns.Where(c => c.Side == Whose.Ours && c.AuthorId is not null).Select(c => c.AuthorId!.Value).Distinct().ToList();
        var workers = authors.Count == 0 ? [] : await Record.Workers().Where(w => authors.Contains(w.Id)).Select(w => new { w.Id, w.Name }).ToListAsync();
        var named = workers.ToDictionary(w => w.Id.Value, w => w.Name.Split(' ', 2)[0]);
        if (checkIns.Exists(c => c.PersonId is not null))
        {
            await Record.OpenAsync(checkIns[0].FamilyId!.Value);
            foreach (var person in await Record.People().ToListAsync()) named[person.Id.Value] = person.Called;
        }
        return named;
    }

    /// <summary>What the lines make one wonder: each of them for themselves, beside the newest of ours, the one who is here now.</summary>
    private async Task<IReadOnlyList<(string? Who, Question Question)>> AskAsync(List<CheckIn> checkIns)
    {
        var theirs = checkIns.Where(c => c.Side == Whose.Theirs && !c.NotNow).GroupBy(Answers).Select(g => (Who: NameOf(g.First()), Line: LineOf(g))).ToList();
        var ours = LineOf(checkIns.Where(c => c.Side == Whose.Ours));
        var hard = await Record.Of<AgendaItem>().CountAsync(a => a.RelationshipId == Id && a.Whose == Whose.Theirs && a.Hard)
            + await Record.Of<Entry>().CountAsync(e => e.RelationshipId == Id && e.Kind == EntryKind.HardThing);
        var saidIn = await Record.Of<Entry>().Where(e => e.RelationshipId == Id && e.Kind == EntryKind.HardThing)
            .Join(Record.Of<Encounter>(), e => e.EncounterId, m => (Id<Encounter>?)m.Id, (_, m) => m.Kind).ToListAsync();
        var easiest = HowWeMeet.EasiestIn(saidIn) is { } kind ? new Question($"easiest-{Pick.Kebab(kind.ToString())}") : null;
        var wondered = new List<(string? Who, Question Question)>();
        foreach (var (who, line) in theirs)
            foreach (var question in new[] { Gap.Ask(line, ours, Today), HighAndNothingHard.Ask(line, hard) }.OfType<Question>()) wondered.Add((theirs.Count > 1 ? who : null, question));
        if (easiest is not null) wondered.Add((null, easiest));
        return wondered;
    }

    private static Line LineOf(IEnumerable<CheckIn> checkIns) => new(checkIns.Select(c => new LinePoint(c.Day, c.Height)));

    public Microsoft.AspNetCore.Html.IHtmlContent? PictureOf(Side side) =>
        LinePicture.Draw(side.Points, side.Line.Baseline, side.Theirs, phrases["line-says", ("who", side.Who)]) is { } picture ? new PictureOnPage(picture) : null;

    public string HeadingOf(Side side) => side.Line.Count == 0 ? "line-no-answer" : side.Line.Heading is { } heading ? $"line-{Pick.Kebab(heading.ToString())}" : "line-too-few";

    /// <summary>An answer in the words it was given in; null when it was left out.</summary>
    public string? Said(int? answer, bool theirs) => answer is not { } given ? null : phrases[$"face-{Math.Clamp((given / 2 * 2) + 1, 1, 9)}-{(theirs ? "adult" : "ours")}"];
}
