namespace Alongside.Domain.Ours;

/// <summary>An answer without a name, unseen until enough others stand beside it.</summary>
public interface IStandsTogether
{
    void StandTogether();
}
