namespace Alongside.Web.Post;

/// <summary>What is carried: words that are the same for everybody, and one address.</summary>
/// <param name="Id">The same for every try of one message, so that a mail server can tell.</param>
/// <param name="To">One address.</param>
/// <param name="From">Whom it seems to come from: a name that gives nothing away.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">The words.</param>
/// <param name="At">When.</param>
internal sealed record Letter(Guid Id, string To, string From, string Subject, string Text, DateTimeOffset At)
{
    /// <summary>Says nothing: it must not end in a log.</summary>
    public override string ToString() => nameof(Letter);
}
