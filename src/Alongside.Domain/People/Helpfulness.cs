namespace Alongside.Domain.People;

/// <summary>How it is or was with a helper, as the person rates it. Unknown is not "not helpful".</summary>
public enum Helpfulness
{
    Helpful = 1,
    SometimesHelpful = 2,
    NotHelpful = 3,
}
