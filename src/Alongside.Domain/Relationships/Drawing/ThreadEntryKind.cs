namespace Alongside.Domain.Relationships.Drawing;

public enum ThreadEntryKind
{
    Meeting,
    Rupture,
    Repair,
}
