namespace Alongside.Domain.Access;

/// <summary>When the question is asked: reasons and sharing decisions stand for a time.</summary>
public readonly record struct Moment(DateTimeOffset At);
