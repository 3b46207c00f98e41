using Alongside.Domain.People;

namespace Alongside.Domain.Ours;

/// <summary>How a person has arranged their own space.</summary>
public sealed class OwnSpace : IThing<OwnSpace>, IOwn
{
    private OwnSpace() { }

    public OwnSpace(By by) => (Id, OwnerId, Look) = (Id<OwnSpace>.At(by.At), by.Person ?? throw new InvalidOperationException("A space has an owner."), SpaceLook.Words);

    public Id<OwnSpace> Id { get; private set; }
    public Id<Person> OwnerId { get; private set; }
    public SpaceLook Look { get; private set; }

    /// <summary>The language they chose; null while they have chosen none, and their browser's is spoken.</summary>
    public Tongue? Tongue { get; private set; }

    public void ShowIn(SpaceLook look) => Look = Enum.IsDefined(look) ? look : throw new Refused("Look", "choose-one");

    public void SpeakIn(Tongue tongue) => Tongue = Enum.IsDefined(tongue) ? tongue : throw new Refused("Tongue", "choose-one");
}
