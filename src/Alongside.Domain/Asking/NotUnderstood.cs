using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Asking;

/// <summary>The one question before going on when a family asks again: what did we not understand last time?</summary>
public sealed class NotUnderstood : IOfFamily, IWritten
{
    private NotUnderstood() { }

    public NotUnderstood(HelpRequest request, Id<Family> family, string? text, By by)
    {
        var words = Words.From("NotUnderstood", text, WhatIsAsked.Limit);
        (Id, RequestId, FamilyId, Text) = (Id<NotUnderstood>.At(by.At), request.Id, family, words.Text);
        (AuthorId, WrittenAt, TeamId) = (by.Who, by.At, by.Team);
    }

    public Id<NotUnderstood> Id { get; private set; }
    public Id<HelpRequest> RequestId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public string Text { get; private set; } = "";
    public Id<Worker> AuthorId { get; private set; }
    Id<Worker>? IWritten.AuthorId => AuthorId;
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Thought;
    public Audience Audience { get; private set; } = Audience.MyTeam;
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }
}
