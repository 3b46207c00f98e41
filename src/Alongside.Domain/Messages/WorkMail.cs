using Alongside.Domain.Organisations;

namespace Alongside.Domain.Messages;

/// <summary>Where a worker wants to be told that something waits for them. Without one, nothing is sent to them.</summary>
public sealed class WorkMail : IThing<WorkMail>
{
    private WorkMail() { }

    public WorkMail(Id<Worker> whose, DateTimeOffset at) => (Id, WorkerId, At) = (Id<WorkMail>.At(at), whose, at);

    public Id<WorkMail> Id { get; private set; }
    public Id<Worker> WorkerId { get; private set; }
    public string? Address { get; private set; }
    public TellMe Often { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <exception cref="Refused">They want to be told, and what stands there is no address.</exception>
    public void Choose(TellMe often, string? address, DateTimeOffset at)
    {
        if (!Enum.IsDefined(often)) throw new Refused("Often", "choose-one");
        var problems = new List<Problem>();
        var kept = often == TellMe.Never && string.IsNullOrWhiteSpace(address) ? null : MailAddress.From("Address", address, problems);
        Refused.If(problems);
        (Often, Address, At) = (often, kept, at);
    }
}
