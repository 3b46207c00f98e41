namespace Alongside.Domain.Encounters;

/// <summary>What they say of a step: whose idea it was to them.</summary>
public enum StepMark
{
    MyIdea = 1,
    IAgree = 2,
    IWasToldTo = 3,
}
