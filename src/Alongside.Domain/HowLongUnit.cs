namespace Alongside.Domain;

/// <summary>What a length of time is said in.</summary>
public enum HowLongUnit
{
    Days,
    Weeks,
    Months,
    Years,
}
