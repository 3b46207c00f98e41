namespace Alongside.Domain.Asking;

/// <summary>Belongs to one request for help: whoever may not hear that request does not learn that this exists.</summary>
public interface IOfRequest
{
    Id<HelpRequest> RequestId { get; }
}
