using Alongside.Domain.Asking;

namespace Alongside.Web.Features.Requests;

/// <summary>What both forms ask besides what is wanted first: the asker's own, and the one on which a worker writes down a call.</summary>
public interface IAskForm
{
    WhoAsks? Who { get; }
    string? HowHelped { get; }
    string? WhoHelps { get; }
    string? WasHard { get; }
    FamilyKnows? Knows { get; }
    string? HardToTell { get; }
    List<ShortOf> Short { get; }
    string? Name { get; }
    string? From { get; }
    string? AnswerAt { get; }
    string? When { get; }
    string? WhoMustNotHear { get; }
    bool MayBeNamed { get; }
}
