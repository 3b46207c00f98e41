using System.Globalization;
using System.Text;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Measures;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.CheckIns;

/// <summary>
/// Every check-in of one relationship as a file. Numbers, and whether a change is reliable, stand here and on no
/// screen; our questions have no published spread or reliability, so whoever wants that column brings both.
/// </summary>
[Needs(May.OpenFamily), AskAgain(ForReading = true)]
internal sealed class CheckInsFileModel(Record record) : HousePage(record)
{
    private static readonly string[] Head =
    [
        "day", "side", "respondent", "form", "not_now", "heard", "matters", "way", "safe", "would_change", "change",
        "at_ease", "can_raise_hard", "brings_problems", "what_works", "where_stuck", "mean", "own_beginning", "reliable_change_index", "reliable_change",
    ];

    [FromRoute] public Id<Relationship> Id { get; set; }

    /// <summary>The standard deviation of first scores in a sample.</summary>
    [BindProperty(SupportsGet = true)] public string? Spread { get; set; }

    /// <summary>The reliability in that sample, 0 to below 1.</summary>
    [BindProperty(SupportsGet = true)] public string? Reliability { get; set; }

    public static string At(Id<Relationship> id) => $"/relationships/{id}/check-ins.csv";

    public async Task<IActionResult> OnGetAsync()
    {
        var relationship = await Record.OpenAsync(Id);
        await Record.OpenAsync(relationship.FamilyId ?? throw new NotReached());
        var checkIns = await Record.Of<CheckIn>().Where(c => c.RelationshipId == Id).OrderBy(c => c.WrittenAt).ToListAsync();
        var names = (await Record.People().ToListAsync()).ToDictionary(p => p.Id.Value, p => p.FullName);
        var authors = checkIns.Where(c => c.AuthorId is not null).Select(c => c.AuthorId!.Value).Distinct().ToList();
        foreach (var worker in await Record.Workers().AsNoTracking().Where(w => authors.Contains(w.Id)).ToListAsync()) names[worker.Id.Value] = worker.Name;
        var measure = Measure();
        var file = new StringBuilder("\uFEFF");
        Csv.Line(file, Head);
        foreach (var side in checkIns.GroupBy(c => (c.Side, Respondent: CheckInsModel.Answers(c))))
        {
            var beginning = new Line(side.Select(c => new LinePoint(c.Day, c.Height))).Baseline;
            foreach (var one in side) Csv.Line(file, Row(one, names.GetValueOrDefault(side.Key.Respondent, ""), beginning, measure));
        }
        return File(Encoding.UTF8.GetBytes(file.ToString()), "text/csv; charset=utf-8", "check-ins.csv");
    }

    /// <summary>Spread and reliability, when both were given.</summary>
    private (double Spread, double Reliability)? Measure()
    {
        if (string.IsNullOrWhiteSpace(Spread) && string.IsNullOrWhiteSpace(Reliability)) return null;
        var (spread, reliability) = (Number(Spread), Number(Reliability));
        _ = ReliableChange.Between(null, null, spread, reliability); // Refuses what cannot be, with its own sentences.
        return (spread, reliability);
    }

    private static double Number(string? typed) => double.TryParse(typed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    private static IEnumerable<object?> Row(CheckIn one, string who, double? beginning, (double Spread, double Reliability)? measure)
    {
        var change = measure is var (spread, reliability) ? ReliableChange.Between(beginning, one.Height, spread, reliability) : null;
        return
        [
            one.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), one.Side, who, one.Side == Whose.Theirs ? one.Form : null, one.NotNow,
            one.Heard, one.Matters, one.Way, one.Safe, one.WouldChange, one.Change,
            one.AtEase, one.CanRaiseHard, one.BringsProblems, one.WhatWorks, one.WhereStuck, one.Height, beginning, change?.Index, change?.Meaning(moreIsBetter: true),
        ];
    }
}
