namespace Alongside.Domain.Access;

/// <summary>The seven things that are asked before anything is shared, each answered in words.</summary>
public enum SharingCheck
{
    Necessary = 1,
    Proportionate,
    Relevant,
    Adequate,
    Accurate,
    Timely,
    Secure,
}
