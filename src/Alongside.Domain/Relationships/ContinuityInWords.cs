namespace Alongside.Domain.Relationships;

/// <summary>
/// What a screen says of the last twelve months: whom they met, in counts and tenths ("four workers this year; Leon
/// seven times in ten"). Facts for a sentence, without a decimal and without a judgement.
/// </summary>
public sealed record ContinuityInWords<TWorker>
{
    /// <summary>Months that "this year" reaches back.</summary>
    public const int Months = 12;

    /// <summary>Below this many meetings a tenth says more than is known: say the counts. Our own choice.</summary>
    public const int MeetingsForTenths = 10;

    internal ContinuityInWords(ContinuityPicture picture, int meetings, int workers) =>
        (Picture, Meetings, Workers) = (picture, meetings, workers);

    /// <summary>Which sentence fits.</summary>
    public ContinuityPicture Picture { get; }

    public int Meetings { get; }

    public int Workers { get; }

    /// <summary>Whom they met most often; absent when nobody stands out.</summary>
    public TWorker? MostOften { get; init; }

    /// <summary>How many of the meetings were with <see cref="MostOften"/>; null when nobody stands out.</summary>
    public int? Times { get; init; }

    /// <summary>
    /// The same in tenths, 1 to 10; 10 only when it was every time. Null with fewer than
    /// <see cref="MeetingsForTenths"/> meetings.
    /// </summary>
    public int? TimesInTen { get; init; }
}
