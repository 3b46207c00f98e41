namespace Alongside.Domain.Access;

/// <summary>One of the seven checks of a sharing, answered.</summary>
public sealed class CheckedSharing
{
    private CheckedSharing() { }

    internal CheckedSharing(Id<Sharing> sharing, SharingCheck check, string words, DateTimeOffset at) =>
        (Id, SharingId, Check, Words) = (Id<CheckedSharing>.At(at), sharing, check, words);

    public Id<CheckedSharing> Id { get; private set; }
    public Id<Sharing> SharingId { get; private set; }
    public SharingCheck Check { get; private set; }
    public string Words { get; private set; } = "";
}
