namespace Alongside.Domain.Relationships;

/// <summary>
/// How far somebody met the same worker, as the research counts it. For exports and evaluation; a screen says
/// <see cref="ContinuityInWords{TWorker}"/>. What a formula does not define is null, never 0.
/// </summary>
/// <remarks>
/// N meetings, M workers, nᵢ meetings with worker i. Formulas as listed in Table 2 of BMC Health Services Research
/// 2022, s12913-022-07953-z, and in BMC Primary Care 2021, s12875-020-01361-0. Only SECON depends on the order.
/// A meeting with two workers has to be counted for one of them by whoever asks.
/// </remarks>
public sealed record Continuity
{
    /// <summary>Keeps one meeting defined, where MMCI would otherwise divide by nothing.</summary>
    private const double MmciOffset = 0.1;

    /// <summary>From so many workers in a year on, a screen wonders what that was like. Our own choice.</summary>
    public const int ManyWorkers = 3;

    private Continuity(int meetings, int workers) => (Meetings, Workers) = (meetings, workers);

    /// <summary>N.</summary>
    public int Meetings { get; }

    /// <summary>M.</summary>
    public int Workers { get; }

    /// <summary>Usual provider of care: max nᵢ / N. Above 0, at most 1; null without a meeting.</summary>
    public double? Upc { get; private init; }

    /// <summary>Continuity of care (Bice and Boxerman): (Σnᵢ² − N) / (N(N − 1)). 0 to 1; null below two meetings.</summary>
    public double? Coc { get; private init; }

    /// <summary>Herfindahl–Hirschman index: Σ(nᵢ/N)². Above 0, at most 1; null without a meeting.</summary>
    public double? Hhi { get; private init; }

    /// <summary>Sequential continuity: the share of meetings with the same worker as the one before. 0 to 1; null below two.</summary>
    public double? Secon { get; private init; }

    /// <summary>Modified, modified continuity index: (1 − M/(N + 0.1)) / (1 − 1/(N + 0.1)). Above 0, at most 1; null without a meeting.</summary>
    public double? Mmci { get; private init; }

    /// <param name="inOrder">Who was met, meeting by meeting, the first one first.</param>
    public static Continuity Of<TWorker>(IEnumerable<TWorker> inOrder) where TWorker : notnull
    {
        List<TWorker> met = [.. inOrder];
        var each = met.CountBy(w => w).Select(w => w.Value).ToList();
        var (n, m) = (met.Count, each.Count);
        if (n == 0) return new(0, 0);

        var squares = each.Sum(count => (double)count * count);
        var same = met.Zip(met.Skip(1)).Count(pair => pair.First.Equals(pair.Second));
        return new(n, m)
        {
            Upc = (double)each.Max() / n,
            Coc = n < 2 ? null : (squares - n) / ((double)n * (n - 1)),
            Hhi = squares / ((double)n * n),
            Secon = n < 2 ? null : (double)same / (n - 1),
            Mmci = (1 - (m / (n + MmciOffset))) / (1 - (1 / (n + MmciOffset))),
        };
    }

    /// <summary>The last <see cref="ContinuityInWords{TWorker}.Months"/> months up to <paramref name="today"/>, for a sentence on a screen.</summary>
    /// <param name="met">Each meeting's day and worker, in any order; earlier and later ones are left out.</param>
    /// <param name="today">The last day that counts.</param>
    public static ContinuityInWords<TWorker> InWords<TWorker>(IEnumerable<(DateOnly Day, TWorker Worker)> met, DateOnly today)
        where TWorker : notnull
    {
        var since = today.AddMonths(-ContinuityInWords<TWorker>.Months);
        var each = met.Where(m => m.Day > since && m.Day <= today)
            .CountBy(m => m.Worker)
            .OrderByDescending(w => w.Value)
            .ToList();
        var meetings = each.Sum(w => w.Value);
        if (each.Count == 0) return new(ContinuityPicture.NobodyMet, 0, 0);
        if (each.Count > 1 && each[0].Value == each[1].Value) return new(ContinuityPicture.NobodyStandsOut, meetings, each.Count);

        return new(each.Count == 1 ? ContinuityPicture.OneWorker : ContinuityPicture.OneMoreThanOthers, meetings, each.Count)
        {
            MostOften = each[0].Key,
            Times = each[0].Value,
            TimesInTen = meetings < ContinuityInWords<TWorker>.MeetingsForTenths ? null : Tenths(each[0].Value, meetings),
        };
    }

    // Rounded to the nearest tenth, but never up to "every time" nor down to "never".
    private static int Tenths(int times, int of) =>
        times == of ? 10 : Math.Clamp(((times * 20) + of) / (of * 2), 1, 9);
}
