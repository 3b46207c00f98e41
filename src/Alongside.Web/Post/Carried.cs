namespace Alongside.Web.Post;

/// <summary>What became of carrying a message.</summary>
internal enum Carried
{
    /// <summary>It was taken.</summary>
    Yes = 1,

    /// <summary>There was nothing to carry after all.</summary>
    NotAsked,

    /// <summary>Nobody answered, or nobody was let in, before the letter was asked for.</summary>
    NobodyThere,

    /// <summary>It certainly did not go; later it may.</summary>
    NotNow,

    /// <summary>There is no such address.</summary>
    NoSuchAddress,

    /// <summary>It was refused for good.</summary>
    Refused,

    /// <summary>It broke off after the letter had begun to leave.</summary>
    Perhaps,
}
