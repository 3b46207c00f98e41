namespace Alongside.Web.Features.Supervision;

/// <summary>A page on which both sides agree their usual day.</summary>
internal interface IStand
{
    UsualDay Usual { get; }
    DayOfWeek? Weekday { get; }
    int? Weeks { get; }
    DateOnly? Day { get; }
}
