namespace Alongside.Domain.Supervision;

/// <summary>Whose interest was in the room: the four stakeholders of the 4×4×4 model. Its last list could not be verified.</summary>
[Flags]
public enum Stakeholder
{
    None = 0,
    Families = 1,
    Staff = 2,
    Organisation = 4,
    Partners = 8,
}
