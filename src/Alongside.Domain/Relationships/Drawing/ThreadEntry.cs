namespace Alongside.Domain.Relationships.Drawing;

/// <summary>One row of the table beside the picture.</summary>
/// <param name="Words">What happened, or the label of the moment.</param>
/// <param name="Meeting">The meeting, when it is one.</param>
public sealed record ThreadEntry(DateOnly Day, ThreadEntryKind Kind, string Words, ThreadMeeting? Meeting);
