using Alongside.Domain;
using Alongside.Domain.People;

namespace Alongside.Web.Features.Drafts;

/// <summary>Something the reader began to write: where to go on, and what the page calls itself.</summary>
public sealed record UnfinishedDraft(string Address, string Title, DateTimeOffset At, Id<Family>? Family);
