using Alongside.Domain.Asking;

namespace Alongside.Web.Features.Requests;

/// <summary>What somebody says when they ask for help: on the asker's own page, and where a worker writes down a call.</summary>
public sealed class AskForm
{
    public WhoAsks? Who { get; set; }
    public string? Wants { get; set; }
    public string? About { get; set; }
    public string? BornYear { get; set; }
    public string? HowHelped { get; set; }
    public string? WhoHelps { get; set; }
    public string? WasHard { get; set; }
    public FamilyKnows? Knows { get; set; }
    public string? HardToTell { get; set; }
    public List<ShortOf> Short { get; set; } = [];
    public bool NotSafe { get; set; }
    public string? Name { get; set; }
    public string? From { get; set; }
    public string? AnswerAt { get; set; }
    public string? When { get; set; }
    public string? WhoMustNotHear { get; set; }
    public bool MayBeNamed { get; set; }

    /// <summary>What was asked, or every reason why it cannot be kept as it is.</summary>
    public WhatIsAsked Asked(DateOnly today) => WhatIsAsked.From(Who, Wants, About, BornYear, HowHelped, WhoHelps, WasHard, Knows, HardToTell, Short, NotSafe, today);

    /// <summary>Who asked, and how to answer them safely.</summary>
    public Asker Asker(HelpRequest request) => new(request, Name, From, AnswerAt, When, WhoMustNotHear, MayBeNamed);
}
