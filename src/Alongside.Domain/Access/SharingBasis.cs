namespace Alongside.Domain.Access;

/// <summary>What a sharing rests on. Consent is one of several, and not always the right one.</summary>
public enum SharingBasis
{
    /// <summary>They know what is shared with whom and want it.</summary>
    Consent = 1,

    /// <summary>A child or an adult at risk has to be kept safe.</summary>
    Safeguarding,

    /// <summary>A law or a court says so.</summary>
    Law,

    /// <summary>A public task that needs it.</summary>
    PublicTask,

    /// <summary>Somebody's life is in danger.</summary>
    Life,
}
