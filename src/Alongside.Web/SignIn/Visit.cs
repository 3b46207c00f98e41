using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Web.SignIn;

/// <summary>One sign-in on one device. The cookie names this row and nothing else, so ending it here ends it everywhere.</summary>
internal sealed class Visit
{
    /// <summary>The longest a visit lasts.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>The longest it rests unused.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    /// <summary>The longest a family's own visit rests unused: a phone lies where others pick it up.</summary>
    public static readonly TimeSpan OurIdle = TimeSpan.FromMinutes(20);

    /// <summary>The longest a device stays handed over.</summary>
    public static readonly TimeSpan HandedOver = TimeSpan.FromMinutes(30);

    /// <summary>A form that is sent so long after its visit was over still keeps its words for whoever wrote them.</summary>
    public static readonly TimeSpan KeepsWordsFor = TimeSpan.FromDays(7);

    public Guid Id { get; init; }
    /// <summary>The worker; null where a person of a family signed in.</summary>
    public Id<Worker>? WorkerId { get; init; }

    /// <summary>The person of a family; null where a worker signed in.</summary>
    public Id<Person>? PersonId { get; init; }

    public DateTimeOffset BeganAt { get; init; }
    public DateTimeOffset SeenAt { get; set; }
    public DateTimeOffset Until { get; init; }
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>A device handed over, or a sign-in with too little, reaches this page and no other; null for an ordinary visit.</summary>
    public string? OnlyPage { get; init; }

    // Who has it, about which time together, and how the questions look: see Access.HandedOver.
    public Id<Person>? HandedPersonId { get; init; }
    public Id<Encounter>? HandedEncounterId { get; init; }
    public CheckInForm? HandedForm { get; init; }

    public string? Device { get; init; }

    /// <summary>Which of the person's devices it is on; null for a worker.</summary>
    public Guid? DeviceId { get; init; }

    /// <summary>Tells one network from another, and none from outside: a digest that only this visit's owner compares.</summary>
    public string? Network { get; init; }

    /// <summary>When its owner last proved that it is they.</summary>
    public DateTimeOffset ProvedAt { get; set; }

    public bool StandsAt(DateTimeOffset now) => EndedAt is null && now < Until && now < SeenAt + RestsFor(PersonId);

    /// <summary>How long a visit rests unused before it is over.</summary>
    public static TimeSpan RestsFor(Id<Person>? person) => person is null ? Idle : OurIdle;
}
