namespace Alongside.Domain.CheckIns;

/// <summary>How the questions look. Chosen by the person, never set by age.</summary>
public enum CheckInForm
{
    Adult = 1,
    Large = 2,
    Plain = 3,
    Child = 4,
}
