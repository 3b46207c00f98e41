namespace Alongside.Domain.Messages;

/// <summary>What is known of a worker at the moment something would be sent to them.</summary>
/// <param name="Mail">Where they want to be told; null where they never said.</param>
/// <param name="WorksHere">They have not left.</param>
/// <param name="Waits">Something still waits for them.</param>
/// <param name="AtOnce">Some of it does not wait for the morning.</param>
/// <param name="ToldLast">When they were last told something; null where never.</param>
public sealed record ForWorker(WorkMail? Mail, bool WorksHere, bool Waits, bool AtOnce, DateTimeOffset? ToldLast);
